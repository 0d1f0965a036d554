package io.github.footprint4j.architecture;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithImplements;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where main code asks a value of a sealed type of the model for its kind, instead of matching all of them.
 *
 * <p>Such a question compiles when a kind is added, and answers for it in silence. A {@code match}, or a method of the sealed type, does
 * not compile until it knows the new kind.
 *
 * @param owners for the simple name of each kind, the types in which kinds of that name are declared
 */
public record KindTests(SortedMap<String, SortedSet<String>> owners) {

    private static final List<String> PACKAGES = List.of("process", "model", "change", "target");

    /** The kinds of the sealed types in the packages of this library that describe products and what is done about them. */
    public static KindTests ofTheModel() {
        Path sources = Path.of("").toAbsolutePath().resolveSibling("lca-core").resolve("src/main/java");
        return of(PACKAGES.stream()
                .flatMap(name -> SourceFile.below(
                        sources.resolve("io/github/footprint4j").resolve(name))
                        .stream())
                .toList());
    }

    /** The kinds of the sealed types in some files. */
    static KindTests of(List<SourceFile> files) {
        SortedMap<String, SortedSet<String>> owners = new TreeMap<>();
        for (SourceFile file : files) {
            SortedSet<String> closed = new TreeSet<>();
            file.types().stream()
                    .filter(ClassOrInterfaceDeclaration.class::isInstance)
                    .map(ClassOrInterfaceDeclaration.class::cast)
                    .filter(type -> type.hasModifier(Modifier.Keyword.SEALED))
                    .forEach(type -> closed.add(type.getNameAsString()));
            file.types().stream()
                    .filter(type -> isOneOf(type, closed))
                    .forEach(type -> owners.computeIfAbsent(type.getNameAsString(), unused -> new TreeSet<>())
                            .add(owner(type)));
        }
        return new KindTests(owners);
    }

    private static boolean isOneOf(TypeDeclaration<?> type, SortedSet<String> closed) {
        return type instanceof NodeWithImplements<?> kind
                && kind.getImplementedTypes().stream().anyMatch(one -> closed.contains(one.getNameAsString()));
    }

    private static String owner(Node kind) {
        return kind.getParentNode()
                .filter(TypeDeclaration.class::isInstance)
                .map(parent -> ((TypeDeclaration<?>) parent).getNameAsString())
                .orElse("");
    }

    /** Every question for one kind in the main code of the module whose tests are running, such as {@code Edits asks for Change.Supply}. */
    public List<String> ofThisModule() {
        return SourceFile.below(Path.of("src/main/java")).stream()
                .flatMap(file -> in(file).stream())
                .toList();
    }

    /** Every question for one kind in a file, in the order of its lines; the same question twice is there twice. */
    List<String> in(SourceFile file) {
        Stream<Type> types = Stream.of(
                        file.tree().findAll(InstanceOfExpr.class).stream().map(InstanceOfExpr::getType),
                        file.tree().findAll(CastExpr.class).stream().map(CastExpr::getType),
                        file.tree().findAll(ClassExpr.class).stream().map(ClassExpr::getType))
                .flatMap(found -> found);
        String name = file.path().getFileName().toString().replace(".java", "");
        List<String> found = new ArrayList<>();
        types.filter(Type::isClassOrInterfaceType)
                .map(Type::asClassOrInterfaceType)
                .flatMap(type -> kind(type, file.tree()).stream())
                .forEach(kind -> found.add(name + " asks for " + kind));
        return found;
    }

    private List<String> kind(ClassOrInterfaceType type, CompilationUnit tree) {
        String name = type.getNameAsString();
        return owners.getOrDefault(name, new TreeSet<>()).stream()
                .filter(owner -> type.getScope()
                        .map(scope -> scope.getNameAsString().equals(owner))
                        .orElseGet(() -> isKnownAs(name, owner, tree)))
                .map(owner -> owner + "." + name)
                .toList();
    }

    /** True in the file of the owner, and where the kind is imported. */
    private static boolean isKnownAs(String name, String owner, CompilationUnit tree) {
        return tree.getTypes().stream().anyMatch(type -> type.getNameAsString().equals(owner))
                || tree.getImports().stream()
                        .map(ImportDeclaration::getNameAsString)
                        .anyMatch(imported -> imported.endsWith("." + owner + "." + name));
    }
}
