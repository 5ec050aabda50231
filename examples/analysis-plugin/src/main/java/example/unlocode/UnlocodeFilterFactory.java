package example.unlocode;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/**
 * Reads the filter's settings. As a normalizing filter it may also stand in the normalizer of a keyword field.
 *
 * <p>It implements the interface rather than extending Elasticsearch's abstract base class, whose constructor
 * changed between 8.x and 9.x.
 */
final class UnlocodeFilterFactory implements NormalizingTokenFilterFactory {

    private final String name;
    private final boolean bare;

    UnlocodeFilterFactory(String name, Settings settings) {
        this.name = name;
        this.bare = settings.getAsBoolean("bare", false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public TokenStream create(TokenStream input) {
        return new UnlocodeFilter(input, bare);
    }
}
