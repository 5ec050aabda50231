package example.unlocode;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Writes a UN/LOCODE one way: {@code de-ham}, {@code DE HAM} and {@code De/Ham} become {@code DEHAM}.
 * Any other token passes as it is.
 *
 * <p>A UN/LOCODE is two letters for the country, then three for the place: letters, or the digits 2 to 9.
 */
final class UnlocodeFilter extends TokenFilter {

    private static final String SEPARATORS = " -/_.";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean bare;

    /** @param bare whether five characters without a separator are a code too: true of a field that holds nothing else */
    UnlocodeFilter(TokenStream input, boolean bare) {
        super(input);
        this.bare = bare;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (input.incrementToken() == false) {
            return false;
        }
        final char[] text = term.buffer();
        final int place = term.length() - 3;
        final boolean separated = place == 3 && SEPARATORS.indexOf(text[2]) >= 0;
        if ((separated || (bare && place == 2)) && isCountry(text) && isPlace(text, place)) {
            System.arraycopy(text, place, text, 2, 3);
            for (int i = 0; i < 5; i++) {
                text[i] = upper(text[i]);
            }
            term.setLength(5);
        }
        return true;
    }

    private static boolean isCountry(char[] text) {
        return isLetter(text[0]) && isLetter(text[1]);
    }

    private static boolean isPlace(char[] text, int from) {
        for (int i = from; i < from + 3; i++) {
            if (isLetter(text[i]) == false && (text[i] < '2' || text[i] > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return upper(c) >= 'A' && upper(c) <= 'Z';
    }

    /** Of ASCII only: Character.toUpperCase turns letters of other scripts into these, U+0131 into I for one. */
    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }
}
