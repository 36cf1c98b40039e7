package school.quality.jobs.regulation.book;

import java.util.ArrayList;
import java.util.List;

/** The parts of a cell that holds several: {@code Математика; Физика}. A part in quotes may hold the dividing signs. */
record Tokens(String delimiters) {

    /**
     * A part.
     *
     * @param text  as it stands, with its quotes
     * @param after the sign that ends it; 0 at the end of the cell
     */
    record Token(String text, char after) {}

    List<Token> of(String cell) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        while (start <= cell.length()) {
            int end = end(cell, start);
            char after = end < cell.length() ? cell.charAt(end) : 0;
            tokens.add(new Token(cell.substring(start, end).strip(), after));
            start = end + 1;
        }
        return tokens;
    }

    boolean isDivided(String text) {
        return text.startsWith("\"") || text.chars().anyMatch(sign -> delimiters.indexOf(sign) >= 0);
    }

    private int end(String cell, int start) {
        int closing = closing(cell, start);
        return closing < 0 ? nextDelimiter(cell, start) : nextDelimiter(cell, closing);
    }

    private int nextDelimiter(String cell, int from) {
        int at = from;
        while (at < cell.length() && delimiters.indexOf(cell.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Behind the closing quote of a part in quotes; -1 where the part is not in quotes. */
    private int closing(String cell, int start) {
        int at = skipSpaces(cell, start);
        if (at >= cell.length() || cell.charAt(at) != '"') {
            return -1;
        }
        for (at++; at < cell.length(); at++) {
            if (cell.charAt(at) == '"') {
                if (at + 1 < cell.length() && cell.charAt(at + 1) == '"') {
                    at++;
                } else {
                    return isEnd(cell, skipSpaces(cell, at + 1)) ? at + 1 : -1;
                }
            }
        }
        return -1;
    }

    private boolean isEnd(String cell, int at) {
        return at >= cell.length() || delimiters.indexOf(cell.charAt(at)) >= 0;
    }

    private static int skipSpaces(String cell, int from) {
        int at = from;
        while (at < cell.length() && Character.isWhitespace(cell.charAt(at))) {
            at++;
        }
        return at;
    }
}
