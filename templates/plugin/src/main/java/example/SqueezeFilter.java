package example;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Three or more of the same letter become one: {@code ahoooy} is {@code ahoy}, and {@code book} stays as it is. */
final class SqueezeFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SqueezeFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (input.incrementToken() == false) {
            return false;
        }
        final char[] text = term.buffer();
        final int length = term.length();
        int kept = 0;
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && text[to] == text[from]) {
                to++;
            }
            final int copies = to - from > 2 ? 1 : to - from;
            final char letter = text[from];
            for (int i = 0; i < copies; i++) {
                text[kept++] = letter;
            }
        }
        term.setLength(kept);
        return true;
    }
}
