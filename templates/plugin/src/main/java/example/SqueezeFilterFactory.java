package example;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** As a normalizing filter it may also stand in the normalizer of a keyword field. */
final class SqueezeFilterFactory implements NormalizingTokenFilterFactory {

    private final String name;

    SqueezeFilterFactory(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new SqueezeFilter(input);
    }
}
