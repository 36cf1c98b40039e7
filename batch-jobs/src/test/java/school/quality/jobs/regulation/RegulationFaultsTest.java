package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationFaultsTest {

    private static final String EVERYTHING = RegulationJsonTest.resource("every-field.json");
    private static final RegulationSentences RUSSIAN = RegulationSentences.in(Locale.forLanguageTag("ru"));

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"code\":\"A\",\"code\":\"B\"}", "{} {}", "не JSON"})
    void what_is_no_json_is_refused(String document) {
        assertThat(faults(document))
                .singleElement()
                .extracting(RegulationFault::code)
                .isEqualTo(RegulationFault.Code.G01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"положение\"", "12", "null", "true"})
    void what_is_no_object_is_refused(String document) {
        assertThat(faults(document)).first().extracting(RegulationFault::code).isEqualTo(RegulationFault.Code.G02);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "round": 0              | "round": 0, "ronud": 1     | G03 groups[0].sections[0].criteria[0].ronud
            "round": 0              | "round": -1                | G06 groups[0].sections[0].criteria[0].round
            "round": 0              | "round": 1.5               | G02 groups[0].sections[0].criteria[0].round
            "round": 0              | "round": "0"               | G02 groups[0].sections[0].criteria[0].round
            "per": "CLASS_MEAN"     | "per": "MEAN"              | G05 groups[0].sections[0].criteria[0].per
            "per": "CLASS_MEAN"     | "per": 5                   | G05 groups[0].sections[0].criteria[0].per
            "version": 3            | "version": null            | G04 version
            "version": 3            | "version": 1e999999        | G06 version
            "code": "G1"            | "code": ""                 | G04 code
            "code": "G1"            | "code": "a\\u0000b"        | G12 code
            "validFrom": "2025-09-01" | "validFrom": "01.09.2025" | G07 validFrom
            "validTo": "2027-08-31" | "validTo": "2025-08-31"    | G10 validTo
            "type": "BAND"          | "type": "BANDS"            | G05 groups[0].sections[0].criteria[0].method.type
            "Математика": "1.2"     | "Математика": "много"      | G02 groups[0].sections[0].criteria[0].coefficients.Математика
            "to": 49.99             | "to": "49.99"              | G02 groups[0].sections[0].criteria[0].method.bands[0].to
            "fixedPart": "100.00"   | "fixedPart": "100.005"     | G11 allowance[0].fixedPart
            "fixedPart": "100.00"   | "fixedPart": "-1.00"       | G06 allowance[0].fixedPart
            "reserve": "0.05"       | "reserve": "1.01"          | G06 allowance[0].reserve
            "districtCoefficient": "1.15" | "districtCoefficient": "0" | G06 allowance[0].districtCoefficient
            "amount": "95000.00"    | "amount": "95000.00", "share": "0.5" | G02 allowance[0].personCap
            "months": 6             | "months": null             | G09 allowance[0].months
            "category": "SERVICE"   | "category": "TEACHING"     | G08 allowance
            "category": "SERVICE"   | "category": "Учителя"      | G05 allowance[1].category
            "code": "1.2"           | "code": "1.1"              | G08 groups[0].sections.criteria
            "scope": "CLASS"        | "scope": "ROOM"            | G05 groups[0].sections[0].criteria[1].source.scope
            "op": ">="              | "op": "=>"                 | G05 groups[0].sections[0].criteria[4].precondition.op
            """)
    void a_fault_names_its_place(String sound, String broken, String expected) {
        String document = EVERYTHING.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
        assertThat(faults(document))
                .extracting(fault -> fault.code() + " " + fault.path())
                .containsExactly(expected);
    }

    @Test
    void all_faults_are_named_at_once() {
        String document = """
                {"code": 5, "version": "x", "title": "", "validFrom": "gestern", "groups": {}, "more": 1}""";
        assertThat(faults(document))
                .extracting(RegulationFault::path)
                .containsExactlyInAnyOrder("code", "version", "title", "validFrom", "groups", "more");
    }

    @Test
    void a_criterion_that_looks_at_data_needs_a_source() {
        String document = EVERYTHING
                .replaceFirst("\"evidence\": \\[\\s*\"Диплом\"\\s*]", "\"evidence\": [\"Диплом\"]")
                .replaceFirst(
                        "\"source\": \\{\\s*\"type\": \"MANUAL\",\\s*\"evidence\": \\[\"Диплом\"]\\s*}",
                        "\"source\": null");
        assertThat(faults(document))
                .singleElement()
                .extracting(RegulationFault::code)
                .isEqualTo(RegulationFault.Code.G04);
    }

    @ParameterizedTest
    @EnumSource(RegulationFault.Code.class)
    void every_fault_has_a_sentence_in_both_languages(RegulationFault.Code code) {
        RegulationFault fault = new RegulationFault(code, "groups[0].code", "Ж", "whole");
        assertThat(RUSSIAN.of(fault)).contains("groups[0].code").matches("(?s).*[а-я]{4}.*");
        assertThat(RegulationSentences.in(Locale.ENGLISH).of(fault))
                .contains("groups[0].code")
                .doesNotContainPattern("[а-я]{2}");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(ResourceBundle.getBundle("messages.regulation", Locale.ENGLISH)
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages.regulation", Locale.ROOT)
                        .keySet());
    }

    @Test
    void a_kind_of_value_is_said_in_words() {
        RegulationFault fault = new RegulationFault(RegulationFault.Code.G04, "validFrom", "", "date");
        assertThat(RUSSIAN.of(fault))
                .isEqualTo("validFrom: поле не заполнено, а без него нельзя. Впишите: дата, например 2025-09-01.");
    }

    @Test
    void a_long_value_is_shortened() {
        assertThat(new RegulationFault(RegulationFault.Code.G02, "code", "x".repeat(5000), "").value())
                .hasSize(101);
    }

    private static List<RegulationFault> faults(String document) {
        return catchThrowableOfType(UnreadableRegulation.class, () -> RegulationJson.read(document.getBytes(UTF_8)))
                .faults();
    }
}
