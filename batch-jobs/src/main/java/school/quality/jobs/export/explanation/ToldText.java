package school.quality.jobs.export.explanation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import school.quality.jobs.export.Words;

/** An explanation on a screen: unfolded as far as it fits, level by level, or whole. */
final class ToldText {

    private static final int WIDTH = 110;
    private static final int SCREEN = 39;
    private static final String INDENT = "  ";

    private final Words words;

    ToldText(Words words) {
        this.words = words;
    }

    /** @param whole whether everything is unfolded */
    List<String> lines(List<Told> all, boolean whole) {
        Set<Told> open = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean folded = whole ? unfoldAll(all, open) : unfold(all, open);
        List<String> lines = new ArrayList<>();
        all.forEach(one -> print(one, 0, open, lines));
        if (folded) {
            lines.add(words.of("unfold"));
        }
        return lines;
    }

    private static boolean unfoldAll(List<Told> all, Set<Told> open) {
        all.stream().flatMap(Told::all).forEach(open::add);
        return false;
    }

    /** Outer levels before inner ones, as long as all that a sentence unfolds to still fits. */
    private static boolean unfold(List<Told> all, Set<Told> open) {
        int left = SCREEN - height(all, 0);
        boolean folded = false;
        ArrayDeque<Told> level = new ArrayDeque<>(all);
        for (int depth = 1; !level.isEmpty(); depth++) {
            ArrayDeque<Told> next = new ArrayDeque<>();
            for (Told one : level) {
                int height = height(one.below(), depth);
                if (height <= left) {
                    left -= height;
                    open.add(one);
                    next.addAll(one.below());
                } else {
                    folded = true;
                }
            }
            // where most is folded, most is asked
            level = next.stream()
                    .sorted(Comparator.comparing(Told::size).reversed())
                    .collect(Collectors.toCollection(ArrayDeque::new));
        }
        return folded;
    }

    private static int height(List<Told> all, int depth) {
        return all.stream()
                .mapToInt(one -> wrapped(one.text() + " [+0000]", depth).size())
                .sum();
    }

    private void print(Told one, int depth, Set<Told> open, List<String> lines) {
        boolean folded = !open.contains(one) && !one.below().isEmpty();
        String more = folded ? " [+" + (one.size() - 1) + "]" : "";
        lines.addAll(wrapped(one.text() + more, depth));
        if (!folded) {
            one.below().forEach(below -> print(below, depth + 1, open, lines));
        }
    }

    private static List<String> wrapped(String text, int depth) {
        String first = INDENT.repeat(depth);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int begin = line.length();
        for (String word : text.split(" ")) {
            if (line.length() > begin && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(first).append(INDENT);
                begin = line.length();
            }
            line.append(line.length() > begin ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
