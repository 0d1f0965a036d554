package io.github.footprint4j.examples.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the runnable file states. */
final class Version implements IVersionProvider {

    /** For {@code --version}. */
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("not packaged");
        return new String[] {"lca " + version + ", Java " + Runtime.version().feature()};
    }
}
