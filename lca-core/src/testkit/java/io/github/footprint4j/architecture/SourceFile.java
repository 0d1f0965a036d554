package io.github.footprint4j.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file and its syntax tree.
 *
 * @param path where it is
 * @param lines how many lines it has
 * @param tree what it declares
 */
public record SourceFile(Path path, int lines, CompilationUnit tree) {

    private static final ParserConfiguration JAVA_17 =
            new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);

    private static final String PACKAGE_COMMENT = "package-info.java";

    /** All source files with types below a folder, in the order of their paths; none if there is no such folder. */
    static List<SourceFile> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".java") && !path.endsWith(PACKAGE_COMMENT))
                    .sorted()
                    .map(SourceFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return of(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** A source file with the given text. */
    static SourceFile of(Path path, String text) {
        CompilationUnit tree = new JavaParser(JAVA_17)
                .parse(text)
                .getResult()
                .orElseThrow(() -> new IllegalArgumentException("not Java 17: " + path));
        return new SourceFile(path, (int) text.lines().count(), tree);
    }

    /** Its types, nested ones included. */
    List<TypeDeclaration<?>> types() {
        return tree.findAll(TypeDeclaration.class).stream()
                .<TypeDeclaration<?>>map(type -> type)
                .toList();
    }

    /** Its methods and constructors that have a body. */
    List<CallableDeclaration<?>> bodies() {
        return tree.findAll(CallableDeclaration.class).stream()
                .<CallableDeclaration<?>>map(callable -> callable)
                .filter(callable -> !(callable instanceof MethodDeclaration method)
                        || method.getBody().isPresent())
                .toList();
    }

    /** File name and line of a node. */
    String place(Node node) {
        return path + ":" + node.getBegin().map(begin -> begin.line).orElse(0);
    }

    /** How many lines a node has, its comment not counted. */
    static int lines(Node node) {
        return node.getRange().map(Range::getLineCount).orElse(0);
    }
}
