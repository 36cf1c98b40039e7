package school.quality.jobs.regulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.regulation.check.Catalogue;
import school.quality.engine.regulation.check.Finding;
import school.quality.engine.regulation.check.Flaw;
import school.quality.engine.regulation.check.Known;
import school.quality.engine.regulation.check.LoadedSchool;
import school.quality.engine.regulation.check.Place;
import school.quality.engine.regulation.check.RegulationCheck;
import school.quality.engine.regulation.check.Severity;
import school.quality.rules.Programme;

/** A defect planted in a sound regulation is found and named by its row; a sound one has none. */
class RegulationCheckTest {

    private static final Catalogue CATALOGUE = KnownCatalogue.of(Programme.bundled());

    private static final String SOUND = """
            {"code": "R", "version": 1, "title": "Положение", "localAct": "Приказ 1", "validFrom": "2030-09-01",
             "groups": [{"code": "T", "title": "Учитель", "positions": ["Учитель", "Лаборант"], "sheetMax": 90, "sections": [
               {"code": "1", "title": "Знания", "max": 40, "criteria": [
                 {"code": "BAND", "title": "Качество знаний", "clause": "1", "max": 15, "per": "CLASS_MEAN", "round": 0,
                  "source": {"type": "INDICATOR", "indicator": "1.1.2", "measure": "quality_rate", "scope": "TEACHER"},
                  "coefficients": {"Алгебра": "1.2", "*": "1"},
                  "precondition": {"source": {"type": "STAFF", "attribute": "load"}, "op": ">=", "value": 1},
                  "method": {"type": "BAND", "bands": [
                    {"from": 40, "fromOpen": false, "to": 59, "toOpen": false, "points": 10},
                    {"from": 60, "fromOpen": false, "to": 100, "toOpen": false, "points": 15}]}},
                 {"code": "EXACT", "title": "Балл ЕГЭ", "clause": "2",
                  "source": {"type": "INDICATOR", "indicator": "1.1.10", "measure": "mean_score", "category": "EGE",
                    "scope": "TEACHER"},
                  "method": {"type": "BAND", "bands": [
                    {"from": 50, "fromOpen": false, "to": 65, "toOpen": true, "points": 3},
                    {"from": 65, "fromOpen": false, "to": null, "toOpen": false, "points": 5}]}},
                 {"code": "LINEAR", "title": "Программа", "clause": "3",
                  "source": {"type": "INDICATOR", "indicator": "2.3.1", "measure": "delivery_rate", "scope": "TEACHER",
                    "subjects": ["Алгебра"]},
                  "method": {"type": "LINEAR", "from": 90, "to": 100, "weight": 5}}]},
               {"code": "2", "title": "Работа", "max": 50, "criteria": [
                 {"code": "UNITS", "title": "Олимпиады", "clause": "4", "max": 9,
                  "source": {"type": "COUNT", "dataset": "achievements", "where": {"kind": ["OLYMPIAD"]}},
                  "method": {"type": "UNITS", "accumulate": "SUM", "rows": [
                    {"where": {"level": ["REGIONAL"], "result": ["WINNER"]}, "points": 4},
                    {"where": {"level": ["REGIONAL", "NATIONAL"]}, "points": 2}]}},
                 {"code": "PLACE", "title": "Конкурсы", "clause": "5",
                  "source": {"type": "COUNT", "dataset": "teacher_activities", "where": {"kind": ["CONTEST"]}},
                  "method": {"type": "PLACE", "rows": [
                    {"level": "REGIONAL", "place": "WINNER", "points": 8},
                    {"level": "REGIONAL", "place": "PRIZE", "points": 5}]}},
                 {"code": "LEVEL", "title": "Категория", "clause": "6",
                  "source": {"type": "STAFF", "attribute": "attestation_category"},
                  "method": {"type": "LEVEL", "points": {"HIGHEST": 5, "FIRST": 3, "*": 0}}},
                 {"code": "FLAGS", "title": "Кабинет", "clause": "7", "max": 6,
                  "source": {"type": "MANUAL", "evidence": ["Паспорт кабинета"]},
                  "method": {"type": "FLAGS", "all": false, "items": [
                    {"code": "plan", "points": 2}, {"code": "stand", "points": 4}]}},
                 {"code": "EXPERT", "title": "Оценка", "clause": "8", "source": {"type": "MANUAL", "evidence": []},
                  "method": {"type": "EXPERT", "min": 0, "max": 5}},
                 {"code": "TOLERANCE", "title": "Прогноз", "clause": "9",
                  "source": {"type": "INDICATOR", "indicator": "1.1.2", "measure": "pass_rate", "scope": "TEACHER"},
                  "method": {"type": "TOLERANCE", "within": 5, "points": 2}},
                 {"code": "BEST", "title": "Лучшее", "clause": "10",
                  "method": {"type": "BEST_OF", "criteria": ["PLACE", "UNITS"]}}]}]}],
             "allowance": [
               {"category": "TEACHING", "mode": "FUND_SHARE", "weight": "POINTS", "reserve": "0.1",
                "districtCoefficient": "1.15", "fundIncludesCoefficient": true,
                "contributionRate": "0.302", "fundIncludesContributions": true, "pointValue": "EXACT",
                "personCap": {"share": "0.5"}, "capSurplus": "KEEP", "kind": "MONTHLY", "months": 6},
               {"category": "SUPPORT", "mode": "POINTS_TO_PERCENT", "weight": "POINTS", "kind": "ONE_OFF",
                "percentBands": [
                  {"from": 5, "fromOpen": false, "to": 10, "toOpen": true, "percent": 10},
                  {"from": 10, "fromOpen": false, "to": null, "toOpen": false, "percent": 20}]}]}
            """;

    private static final LoadedSchool LOADED = new LoadedSchool(
            Map.of("Учитель", Set.of("TEACHING"), "Лаборант", Set.of("SUPPORT")),
            Set.of("TEACHING"),
            Set.of("Алгебра", "Физика"),
            Map.of());

    @Test
    void a_sound_regulation_has_no_findings() {
        assertThat(RegulationCheck.of(read(SOUND), known(List.of(), LOADED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            BANDS_GAP           | BANDS 1      | "from": 60                          | "from": 61
            BANDS_GAP_UNROUNDED | BANDS 1      | "CLASS_MEAN", "round": 0            | "CLASS_MEAN"
            BANDS_OVERLAP       | BANDS 1      | "from": 60                          | "from": 55
            BANDS_SHARED_BOUND  | BANDS 1      | "to": 65, "toOpen": true            | "to": 65, "toOpen": false
            BANDS_GAP           | BANDS 1      | "from": 65, "fromOpen": false       | "from": 65, "fromOpen": true
            BAND_EMPTY          | BANDS 1      | "from": 60, "fromOpen": false, "to": 100 | "from": 100, "fromOpen": false, "to": 60
            BAND_OUTSIDE        | BANDS 1      | "from": 60, "fromOpen": false, "to": 100 | "from": 101, "fromOpen": false, "to": 120
            ROW_BEHIND          | BANDS 1      | "from": 60, "fromOpen": false, "to": 100 | "from": 45, "fromOpen": false, "to": 50
            ROW_BEHIND          | ROWS 1       | {"where": {"level": ["REGIONAL"], "result": ["WINNER"]} | {"where": {}
            ROW_BEHIND          | ROWS 1       | "place": "PRIZE"                    | "place": "WINNER"
            ROW_SHUT_OUT        | ROWS 0       | {"where": {"level": ["REGIONAL"], "result" | {"where": {"kind": ["CONTEST"], "result"
            MAX_BELOW_ROW       | CRITERIA 0   | "max": 15                           | "max": 12
            MAX_BELOW_ROW       | CRITERIA 0   | "max": 6,                           | "max": 3,
            MAX_BELOW_ROW       | CRITERIA 0   | "clause": "8",                      | "clause": "8", "max": 4,
            TOTAL_BELOW_PART    | SECTIONS 0   | "max": 40                           | "max": 14
            TOTAL_BELOW_PART    | GROUPS 0     | "sheetMax": 90                      | "sheetMax": 45
            UNKNOWN_INDICATOR   | CRITERIA 0   | "indicator": "1.1.10"               | "indicator": "1.1.77"
            UNKNOWN_MEASURE     | CRITERIA 0   | "measure": "quality_rate"           | "measure": "quality"
            UNKNOWN_CATEGORY    | CRITERIA 0   | "category": "EGE"                   | "category": "ALL"
            CATEGORY_MISSING    | CRITERIA 0   | "category": "EGE",                  | ``
            CATEGORY_WITHOUT_USE | CRITERIA 0  | "measure": "pass_rate"              | "measure": "pass_rate", "category": "ALL"
            UNKNOWN_SCOPE       | CRITERIA 0   | "pass_rate", "scope": "TEACHER"     | "pass_rate", "scope": "METHOD_UNION"
            VPR                 | CRITERIA 0   | {"kind": ["CONTEST"]}               | {"kind": ["CONTEST"], "activity": ["Подготовка к ВПР"]}
            VPR_NAMED           | CRITERIA 0   | "title": "Кабинет"                  | "title": "Результаты ВПР"
            VPR_NAMED           | CRITERIA 0   | "evidence": []                      | "evidence": ["Протокол Всероссийских проверочных работ"]
            VPR_NAMED           | SECTIONS 0   | "title": "Работа"                   | "title": "Работа и впр"
            PERSONAL_OUTCOMES   | CRITERIA 0   | "1.1.2", "measure": "pass_rate", "scope": "TEACHER" | "1.3.1", "measure": "level_share", "category": "HIGH", "scope": "CLASS"
            HEALTH              | CRITERIA 0   | "1.1.2", "measure": "pass_rate", "scope": "TEACHER" | "1.5.1", "measure": "share", "scope": "CLASS"
            HEALTH              | CRITERIA 0   | "dataset": "achievements"           | "dataset": "health"
            NO_CLAUSE           | CRITERIA 0   | "clause": "8",                      | ``
            FILTER_WITHOUT_EFFECT | CRITERIA 0 | "1.1.2", "measure": "pass_rate", "scope": "TEACHER" | "2.4.1", "measure": "visits_share", "scope": "TEACHER", "grades": [5]
            UNKNOWN_DATASET     | CRITERIA 0   | "dataset": "teacher_activities"     | "dataset": "activities"
            UNKNOWN_COLUMN      | CRITERIA 0   | {"kind": ["CONTEST"]}               | {"type": ["CONTEST"]}
            UNKNOWN_CODE        | CRITERIA 0   | {"kind": ["CONTEST"]}               | {"kind": ["CONCERT"]}
            UNKNOWN_CODE        | ROWS 1       | "place": "PRIZE"                    | "place": "SECOND"
            UNKNOWN_CODE        | ROWS 0       | "HIGHEST": 5                        | "BEST": 5
            CREDITED_WRONGLY    | CRITERIA 0   | "dataset": "teacher_activities"     | "dataset": "teacher_activities", "as": "visitor"
            UNKNOWN_CRITERION   | CRITERIA 0   | ["PLACE", "UNITS"]                  | ["PLACE", "BAND"]
            CRITERIA_IN_A_RING  | CRITERIA 0   | ["PLACE", "UNITS"]                  | ["PLACE", "BEST"]
            CODE_TWICE          | ROWS 1       | "code": "stand"                     | "code": "plan"
            METHOD_UNFIT        | CRITERIA 0   | "type": "EXPERT", "min": 0, "max": 5 | "type": "TOLERANCE", "within": 5, "points": 2
            METHOD_UNFIT        | CRITERIA 0   | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "EXPERT", "min": 0, "max": 5
            METHOD_UNFIT        | CRITERIA 0   | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "UNITS", "accumulate": "SUM", "rows": [{"where": {"level": ["SCHOOL"]}, "points": 1}]
            METHOD_UNFIT        | CRITERIA 0   | "type": "LEVEL", "points": {"HIGHEST": 5, "FIRST": 3, "*": 0} | "type": "LINEAR", "from": 0, "to": 1, "weight": 2
            SOURCE_WITHOUT_USE  | CRITERIA 0   | "clause": "10",                     | "clause": "10", "source": {"type": "MANUAL", "evidence": []},
            LEVEL_WITHOUT_NUMBER | ROWS 0      | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "LEVEL", "points": {"HIGH": 3}
            NO_ROWS             | CRITERIA 0   | ["PLACE", "UNITS"]                  | []
            NO_ROWS             | CRITERIA 0   | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "BAND", "bands": []
            CLASSES_WITHOUT_USE | CRITERIA 0   | "clause": "8",                      | "clause": "8", "per": "CLASS_MEAN",
            CONDITION_UNFIT     | CRITERIA 0   | "attribute": "load"                 | "attribute": "education"
            COEFFICIENT_WITHOUT_USE | COEFFICIENTS 0 | "clause": "8",                | "clause": "8", "coefficients": {"Алгебра": "1.2"},
            UNKNOWN_SUBJECT     | COEFFICIENTS 0 | {"Алгебра": "1.2"                 | {"Черчение": "1.2"
            UNKNOWN_SUBJECT     | CRITERIA 0   | ["Алгебра"]                         | ["Черчение"]
            FORMULA_BROKEN      | CRITERIA 0   | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "FORMULA", "expression": "MAX(1, (2)", "names": {}
            FORMULA_UNKNOWN_NAME | CRITERIA 0  | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "FORMULA", "expression": "MAX(x, 2)", "names": {}
            FORMULA_NAME_WITHOUT_USE | NAMES 0 | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "FORMULA", "expression": "1", "names": {"x": {"type": "STAFF", "attribute": "load"}}
            UNKNOWN_INDICATOR   | NAMES 0      | "type": "TOLERANCE", "within": 5, "points": 2 | "type": "FORMULA", "expression": "x", "names": {"x": {"type": "INDICATOR", "indicator": "9", "measure": "m", "scope": "SCHOOL"}}
            LINEAR_FLAT         | CRITERIA 0   | "from": 90, "to": 100               | "from": 90, "to": 90
            EXPERT_RANGE        | CRITERIA 0   | "min": 0, "max": 5                  | "min": 6, "max": 5
            NO_POSITIONS        | GROUPS 0     | "positions": ["Учитель", "Лаборант"] | "positions": []
            UNKNOWN_POSITION    | GROUPS 0     | "positions": ["Учитель", "Лаборант"] | "positions": ["Учитель", "Лаборант", "Тьютор"]
            NO_POLICY           | GROUPS 0     | "category": "TEACHING"              | "category": "SERVICE"
            POLICY_WITHOUT_GROUP | ALLOWANCE 0 | "positions": ["Учитель", "Лаборант"] | "positions": ["Учитель"]
            FIRST_DAY_PASSED    | HEAD 0       | 2030-09-01                          | 2029-09-01
            POINT_VALUE_WITHOUT_FUND | ALLOWANCE 0 | "mode": "POINTS_TO_PERCENT"     | "mode": "POINTS_TO_PERCENT", "pointValue": "ROUBLE_DOWN"
            POINT_VALUE_MISSING | ALLOWANCE 0  | "pointValue": "EXACT",              | ``
            PERCENT_BANDS_MISSING | ALLOWANCE 0 | "mode": "FUND_SHARE"               | "mode": "POINTS_TO_PERCENT", "percentBands": []
            PERCENT_BANDS_WITHOUT_USE | ALLOWANCE 0 | "mode": "POINTS_TO_PERCENT"    | "mode": "PERCENT_OF_PAY"
            BANDS_GAP           | PERCENT_BANDS 1 | "to": 10, "toOpen": true         | "to": 9, "toOpen": true
            BANDS_SHARED_BOUND  | PERCENT_BANDS 1 | "to": 10, "toOpen": true         | "to": 10, "toOpen": false
            MONTHS_WITHOUT_USE  | ALLOWANCE 0  | "weight": "POINTS", "kind": "ONE_OFF" | "weight": "POINTS", "kind": "ONE_OFF", "months": 3
            RATE_OUT_OF_RANGE   | ALLOWANCE 0  | "contributionRate": "0.302"         | "contributionRate": "1.5"
            COEFFICIENT_MISSING | ALLOWANCE 0  | "districtCoefficient": "1.15",      | ``
            COEFFICIENT_MISSING | ALLOWANCE 0  | "contributionRate": "0.302",        | ``
            CAP_SURPLUS_WITHOUT_CAP | ALLOWANCE 0 | "personCap": {"share": "0.5"},   | ``
            """)
    void a_planted_defect_is_found_at_its_row(Flaw flaw, String place, String sound, String planted) {
        assertThat(places(planted(sound, planted))).as(flaw.number()).contains(flaw + " " + place);
    }

    @Test
    void what_the_school_pays_beyond_thirty_per_cent_is_a_warning() {
        LoadedSchool generous =
                new LoadedSchool(LOADED.positions(), LOADED.leaders(), LOADED.subjects(), Map.of("TEACHING", "41.5"));

        assertThat(RegulationCheck.of(read(SOUND), known(List.of(), generous)))
                .extracting(Finding::flaw)
                .containsExactly(Flaw.SHARE_OVER_30);
    }

    @Test
    void a_position_has_one_published_regulation_on_a_day() {
        Regulation other = read(SOUND.replace("\"code\": \"R\"", "\"code\": \"OTHER\""));
        Regulation ended = read(SOUND.replace("\"code\": \"R\"", "\"code\": \"ENDED\"")
                .replace(
                        "\"validFrom\": \"2030-09-01\"", "\"validFrom\": \"2028-09-01\", \"validTo\": \"2030-08-31\""));

        assertThat(RegulationCheck.of(read(SOUND), known(List.of(ended), LOADED)))
                .isEmpty();
        assertThat(RegulationCheck.of(read(SOUND), known(List.of(ended, other), LOADED)))
                .extracting(finding -> finding.flaw() + " " + finding.values())
                .containsOnly("POSITION_TWICE [Учитель, OTHER, 1]", "POSITION_TWICE [Лаборант, OTHER, 1]");
    }

    @Test
    void the_last_days_of_a_regulation_end_where_its_next_version_begins() {
        Regulation other =
                read(SOUND.replace("\"code\": \"R\"", "\"code\": \"OTHER\"").replace("2030-09-01", "2028-09-01"));
        Regulation next = read(SOUND.replace("\"code\": \"R\", \"version\": 1", "\"code\": \"OTHER\", \"version\": 2")
                .replace("2030-09-01", "2029-09-01")
                .replace("[\"Учитель\", \"Лаборант\"]", "[\"Психолог\"]"));

        assertThat(RegulationCheck.of(read(SOUND), known(List.of(other, next), LOADED)))
                .isEmpty();
    }

    @Test
    void the_correction_closes_the_gap() {
        assertThat(sentence("\"from\": 60", "\"from\": 61"))
                .isEqualTo(
                        "Ошибка K01. Группа T, критерий BAND, строка 2 интервалов: Значения x = 60 не попадают ни в строку 1,"
                                + " ни в строку 2: за них 0 баллов. Начните строку 2 с > 59.");
        assertThat(sentence("\"CLASS_MEAN\", \"round\": 0", "\"CLASS_MEAN\"")).contains("59 < x < 60", "округление 0");
        assertThat(sentence("\"to\": 65, \"toOpen\": true", "\"to\": 65, \"toOpen\": false"))
                .contains("65", "две строки, 1 и 2", "«не включая»");
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_finding_has_a_sentence_in_both_languages(Flaw flaw) {
        Finding finding = new Finding(flaw, Place.criterion("G", "C"), "", List.of("1", "2", "3", "4", "5"));

        assertThat(FindingSentences.in(Locale.forLanguageTag("ru")).of(finding))
                .contains(flaw.number(), "Группа G, критерий C")
                .doesNotContain("{");
        assertThat(FindingSentences.in(Locale.ENGLISH).of(finding))
                .contains(flaw.number(), "Group G, criterion C")
                .doesNotContainPattern("[а-я{]{2}");
    }

    @Test
    void both_languages_say_the_same_things_and_every_number_is_a_flaws() {
        Set<String> russian =
                ResourceBundle.getBundle("messages.findings", Locale.ROOT).keySet();
        assertThat(ResourceBundle.getBundle("messages.findings", Locale.ENGLISH).keySet())
                .isEqualTo(russian);
        assertThat(russian.stream().filter(key -> !key.startsWith("kind.")))
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.allOf(Flaw.class).stream().map(Flaw::number).toList());
    }

    @Test
    void the_regulations_of_the_demonstration_and_of_the_tiny_school_are_sound() throws IOException {
        assertThat(errors(Files.readAllBytes(sample()))).isEmpty();
        for (String code : List.of("R2", "R3")) {
            assertThat(errors(SharedFolder.bytes("check/" + code + ".json"))).isEmpty();
        }
    }

    private static List<Finding> errors(byte[] document) {
        return RegulationCheck.of(RegulationJson.read(document), known(List.of(), null)).stream()
                .filter(finding -> finding.flaw().severity() == Severity.ERROR)
                .toList();
    }

    private static Path sample() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("vsoko"))) {
            root = root.getParent();
        }
        return root.resolve("samples/regulation/gymnasium.json");
    }

    private static String sentence(String sound, String planted) {
        return FindingSentences.in(Locale.forLanguageTag("ru"))
                .of(RegulationCheck.of(read(planted(sound, planted)), known(List.of(), LOADED))
                        .get(0));
    }

    /** The sound regulation with the first of these pieces replaced. */
    private static String planted(String sound, @Nullable String planted) {
        assertThat(SOUND).contains(sound);
        int at = SOUND.indexOf(sound);
        return SOUND.substring(0, at) + (planted == null ? "" : planted) + SOUND.substring(at + sound.length());
    }

    private static Set<String> places(String document) {
        Set<String> places = new TreeSet<>();
        RegulationCheck.of(read(document), known(List.of(), LOADED))
                .forEach(finding -> places.add(finding.flaw() + " "
                        + finding.place().list() + " " + finding.place().row()));
        return places;
    }

    private static Known known(List<Regulation> published, @Nullable LoadedSchool loaded) {
        return new Known(CATALOGUE, published, LocalDate.of(2030, 1, 1), loaded);
    }

    /** Some defects are faults of the document already, and stand beside what the check finds. */
    private static Regulation read(String document) {
        return RegulationJson.draft(document.getBytes(UTF_8)).regulation();
    }
}
