package example;

import java.util.Map;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Gives index settings the token filter type {@code squeeze}. The descriptor's classname names this class. */
public final class ExamplePlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of("squeeze", (indexSettings, environment, name, settings) -> new SqueezeFilterFactory(name));
    }
}
