package school.quality;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import school.quality.engine.allowance.AllowanceList;
import school.quality.engine.evidence.Ground;
import school.quality.engine.indicator.IndicatorValue;
import school.quality.engine.rating.RatingTable;
import school.quality.engine.regulation.Regulation;
import school.quality.engine.school.Fact;
import school.quality.engine.school.SchoolFacts;

/** Who may enter which room: a test a sentence. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(place -> !place.contains("-tests.jar"))
            .importPackages("school.quality");

    /** What the rule compiler makes of the rules: P and two digits as packages, long hexadecimal numbers as names. */
    private static final DescribedPredicate<JavaClass> WRITTEN_BY_THE_RULE_COMPILER = describe(
            "written by the rule compiler",
            type -> type.getPackageName().matches("school\\.quality\\.rules(\\.P[0-9A-F]{2})?")
                    && type.getName().matches(".*[0-9A-F]{32}.*"));

    private static final DescribedPredicate<JavaClass> WIRING =
            describe("wiring", type -> type.isAnnotatedWith(Configuration.class));

    /**
     * From the ground up; rooms of one rung stand beside each other. Figures stand below the facts they are about: they know
     * facts by their keys only, while facts name the units ({@code Scope}) that figures are given for.
     */
    private static final List<List<String>> LADDER = List.of(
            List.of("period", "money", "evidence"),
            List.of("indicator", "formula"),
            List.of("dynamics"),
            List.of("school"),
            List.of("regulation"),
            List.of("rating"),
            List.of("allowance"),
            List.of("explanation"));

    @Test
    void the_program_is_here_to_be_looked_at() {
        assertThat(Stream.of("engine", "rules", "jobs", "web"))
                .allSatisfy(module -> assertThat(PROGRAM.that(resideInAPackage("school.quality." + module + "..")))
                        .as(module)
                        .isNotEmpty());
    }

    @Test
    void the_engine_sees_no_other_module() {
        holds(noClasses()
                .that(resideInAPackage("school.quality.engine.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("school.quality.rules..", "school.quality.jobs..", "school.quality.web..")));
    }

    @Test
    void the_rules_see_the_engine_only() {
        holds(noClasses()
                .that(resideInAPackage("school.quality.rules.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("school.quality.jobs..", "school.quality.web..")));
    }

    @Test
    void the_jobs_do_not_see_the_web() {
        holds(noClasses()
                .that(resideInAPackage("school.quality.jobs.."))
                .should()
                .dependOnClassesThat(resideInAPackage("school.quality.web..")));
    }

    @Test
    void the_web_does_not_see_the_rules() {
        holds(noClasses()
                .that(resideInAPackage("school.quality.web.."))
                .should()
                .dependOnClassesThat(resideInAPackage("school.quality.rules..")));
    }

    @Test
    void in_the_engine_nobody_looks_up_the_ladder() {
        for (int rung = 0; rung < LADDER.size() - 1; rung++) {
            String[] above = rooms(LADDER.subList(rung + 1, LADDER.size()));
            holds(noClasses()
                    .that(resideInAnyPackage(rooms(List.of(LADDER.get(rung)))))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(above)));
        }
    }

    @Test
    void the_rule_book_stands_beside_the_ladder() {
        holds(noClasses()
                .that(resideInAnyPackage(rooms(LADDER)))
                .should()
                .dependOnClassesThat(resideInAPackage("school.quality.engine.rulebook..")));
    }

    @Test
    void engine_and_rules_know_no_clock() {
        holds(noClasses()
                .that(resideInAnyPackage("school.quality.engine..", "school.quality.rules.."))
                .should()
                .callMethodWhere(describe(
                        "asks for the time",
                        call -> call.getTarget().getName().matches("now|currentTimeMillis|nanoTime")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date"));
    }

    @Test
    void engine_and_rules_open_no_files_and_no_connections() {
        holds(noClasses()
                .that(resideInAnyPackage("school.quality.engine..", "school.quality.rules.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                        .or(describe("files", type -> type.getName().matches("java\\.io\\.(File.*|RandomAccessFile)"))))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..")));
    }

    @Test
    void engine_and_rules_know_no_spring() {
        holds(noClasses()
                .that(resideInAnyPackage("school.quality.engine..", "school.quality.rules.."))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")));
    }

    @Test
    void engine_and_rules_know_no_binary_floating_point() {
        holds(noClasses()
                .that(resideInAnyPackage("school.quality.engine..", "school.quality.rules.."))
                .should()
                .dependOnClassesThat(describe("binary floating point", ArchitectureTest::isBinaryFloatingPoint))
                .orShould()
                .callMethodWhere(describe(
                        "binary floating point",
                        call -> isBinaryFloatingPoint(call.getTarget().getRawReturnType())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(ArchitectureTest::isBinaryFloatingPoint))));
    }

    @Test
    void only_the_forecast_sees_the_statistics_library() {
        holds(noClasses()
                .that(not(resideInAPackage("school.quality.jobs.forecast..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.hipparchus..")));
    }

    @Test
    void a_forecast_goes_into_exports_only_and_never_into_figures_points_or_money() {
        holds(noClasses()
                .that(not(resideInAnyPackage("school.quality.jobs.forecast..", "school.quality.jobs.export..")))
                .should()
                .dependOnClassesThat(resideInAPackage("school.quality.jobs.forecast..")));
    }

    @Test
    void facts_are_records() {
        assertThat(PROGRAM.that(describe("facts", type -> type.isAssignableTo(Ground.class) && !type.isInterface())))
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(type.isRecord()).as(type.getName()).isTrue());
    }

    @Test
    void results_and_all_they_are_made_of_are_records_enums_or_sealed() {
        Set<JavaClass> parts = new TreeSet<>(Comparator.comparing(JavaClass::getName));
        Stream.of(SchoolFacts.class, IndicatorValue.class, Regulation.class, RatingTable.class, AllowanceList.class)
                .forEach(result -> addParts(PROGRAM.get(result), parts));
        assertThat(parts).hasSizeGreaterThan(30).allSatisfy(part -> assertThat(isClosed(part))
                .as(part.getName())
                .isTrue());
    }

    @Test
    void only_the_store_speaks_sql() {
        holds(noClasses()
                .that(not(resideInAnyPackage("school.quality.jobs.store..", "school.quality.jobs.embedded.."))
                        .and(not(WIRING)))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql..")));
    }

    @Test
    void only_sheets_and_exports_see_workbooks() {
        holds(noClasses()
                .that(not(resideInAnyPackage("school.quality.jobs.sheet..", "school.quality.jobs.export..")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.dhatim..")));
    }

    @Test
    void only_the_rule_book_and_who_opens_it_see_the_rule_engine() {
        holds(noClasses()
                .that(not(resideInAPackage("school.quality.engine.rulebook.."))
                        .and(not(WRITTEN_BY_THE_RULE_COMPILER))
                        .and(describe("others", type -> !type.getSimpleName().equals("BundledRules"))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.kie..", "org.drools..")));
    }

    @Test
    void only_formulas_see_the_expression_library() {
        holds(noClasses()
                .that(not(resideInAPackage("school.quality.engine.formula..")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.ezylang..")));
    }

    @Test
    void load_evaluate_and_export_do_not_see_each_other() {
        List<String> rooms = List.of("load", "evaluate", "export");
        rooms.forEach(room -> holds(noClasses()
                .that(resideInAPackage("school.quality.jobs." + room + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(rooms.stream()
                        .filter(other -> !other.equals(room))
                        .map(other -> "school.quality.jobs." + other + "..")
                        .toArray(String[]::new)))));
    }

    @Test
    void the_web_asks_the_desk_and_never_loads_evaluates_or_reads_sheets_itself() {
        holds(noClasses()
                .that(resideInAPackage("school.quality.web.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "school.quality.jobs.load..",
                        "school.quality.jobs.evaluate..",
                        "school.quality.jobs.sheet..")));
    }

    @Test
    void no_packages_see_each_other_in_a_circle() {
        slices().matching("school.quality.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void nothing_bears_a_name_that_says_nothing() {
        holds(noClasses().should().haveNameMatching(".*(Util|Helper|Manager|Impl)s?(\\$.*)?"));
        holds(noClasses().should().resideInAnyPackage("..common..", "..core.."));
    }

    @Test
    void every_package_says_what_it_is_and_that_nothing_in_it_is_null() {
        Set<String> silent = PROGRAM.that(not(WRITTEN_BY_THE_RULE_COMPILER)).stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !isNullMarked(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEmpty();
    }

    private static void addParts(JavaClass of, Set<JavaClass> parts) {
        if (of.getPackageName().startsWith("school.quality.engine") && parts.add(of)) {
            of.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                    .forEach(part -> addParts(part, parts));
            PROGRAM.stream().filter(type -> isKindOf(of, type)).forEach(kind -> addParts(kind, parts));
        }
    }

    private static boolean isKindOf(JavaClass sealed, JavaClass type) {
        return sealed.isInterface() && type.isAssignableTo(sealed.getName());
    }

    /** Facts are told apart by their records; their interface is open for those of sections to come. */
    private static boolean isClosed(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.reflect().isSealed()
                || type.isEquivalentTo(Fact.class)
                || type.isEquivalentTo(Ground.class);
    }

    private static boolean isNullMarked(String name) {
        return PROGRAM.contain(name + ".package-info")
                && PROGRAM.get(name + ".package-info").isAnnotatedWith(NullMarked.class);
    }

    private static boolean isBinaryFloatingPoint(JavaClass type) {
        return type.getName().matches("double|float|\\[+[DF]|(\\[+L)?java\\.lang\\.(Double|Float);?");
    }

    private static String[] rooms(List<List<String>> rungs) {
        return rungs.stream()
                .flatMap(List::stream)
                .map(room -> "school.quality.engine." + room + "..")
                .toArray(String[]::new);
    }

    private static void holds(ArchRule sentence) {
        sentence.check(PROGRAM);
    }
}
