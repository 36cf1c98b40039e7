package school.quality.jobs.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The cases of one indicator. */
record CaseFile(Path file, String indicator, List<Case> cases) {

    private static final Set<String> KEYS = Set.of("indicator", "columns", "usual", "cases");
    private static final Set<String> CASE_KEYS = Set.of("name", "period", "given", "expect");

    static CaseFile read(Path file) {
        Node root = new Node(file.getFileName().toString(), PlainYaml.read(file));
        root.map(KEYS);
        String indicator = root.get("indicator").text();
        RowForms forms = RowForms.of(root);
        List<Case> cases = root.get("cases").list().stream()
                .map(node -> one(indicator, node, forms))
                .toList();
        return new CaseFile(file, indicator, cases);
    }

    private static Case one(String indicator, Node unnamed, RowForms forms) {
        unnamed.map(CASE_KEYS);
        String name = unnamed.get("name").text();
        Node node = unnamed.under(name);
        Set<String> none = new TreeSet<>();
        Map<String, List<Map<String, String>>> given = new LinkedHashMap<>();
        node.get("given").map().forEach((dataset, rows) -> {
            if (rows.isText() && rows.text().equals("none")) {
                none.add(dataset);
            } else {
                given.put(dataset, forms.rows(dataset, rows));
            }
        });
        List<Expected> expected =
                node.get("expect").oneOrMore().stream().map(Expected::read).toList();
        String period = node.find("period").map(Node::text).orElse("2025-26/Y");
        return new Case(indicator, name, period, given, none, expected);
    }
}
