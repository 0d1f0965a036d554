package io.github.footprint4j.architecture;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What no source file of main code may have. */
enum SourceFlaw {
    /** A method or constructor that is too long to be seen at once. */
    LONG_METHOD("method of more than 60 lines", SourceFlaw::longMethods),
    /** A public type without a comment. */
    UNDOCUMENTED_TYPE("public type without Javadoc", SourceFlaw::undocumentedTypes),
    /** A public method or constructor without a comment, unless it overrides another one. */
    UNDOCUMENTED_METHOD("public method without Javadoc", SourceFlaw::undocumentedMethods),
    /** An exception that does not say what was found. */
    SILENT_EXCEPTION("exception without a message", SourceFlaw::silentExceptions);

    private static final int LONGEST_METHOD = 60;

    private final String title;
    private final Function<SourceFile, Stream<? extends Node>> finder;

    SourceFlaw(String title, Function<SourceFile, Stream<? extends Node>> finder) {
        this.title = title;
        this.finder = finder;
    }

    /** What is wrong, in words. */
    String title() {
        return title;
    }

    /** Its places in a file, each with the flaw in words. */
    List<String> in(SourceFile file) {
        return finder.apply(file).map(node -> file.place(node) + ": " + title).toList();
    }

    private static Stream<? extends Node> longMethods(SourceFile file) {
        return file.bodies().stream().filter(method -> SourceFile.lines(method) > LONGEST_METHOD);
    }

    private static Stream<? extends Node> undocumentedTypes(SourceFile file) {
        return file.types().stream().filter(SourceFlaw::isVisible).filter(type -> !type.hasJavaDocComment());
    }

    private static Stream<? extends Node> undocumentedMethods(SourceFile file) {
        return file.types().stream()
                .filter(SourceFlaw::isVisible)
                .flatMap(type -> type.getMembers().stream())
                .filter(CallableDeclaration.class::isInstance)
                .map(member -> (CallableDeclaration<?>) member)
                .filter(SourceFlaw::isPublic)
                .filter(method -> !method.hasJavaDocComment() && !method.isAnnotationPresent(Override.class));
    }

    private static Stream<? extends Node> silentExceptions(SourceFile file) {
        Stream<? extends Node> created = file.tree().findAll(ObjectCreationExpr.class).stream()
                .filter(creation -> creation.getArguments().isEmpty())
                .filter(creation -> isException(creation.getType().getNameAsString()));
        Stream<? extends Node> referenced = file.tree().findAll(MethodReferenceExpr.class).stream()
                .filter(reference -> reference.getIdentifier().equals("new"))
                .filter(reference -> isException(reference.getScope().toString()));
        return Stream.concat(created, referenced);
    }

    private static boolean isException(String type) {
        return type.endsWith("Exception") || type.endsWith("Error");
    }

    /** Whether a type and all types around it are public. */
    private static boolean isVisible(TypeDeclaration<?> type) {
        boolean inInterface = outer(type).map(SourceFlaw::isInterface).orElse(false);
        return (type.isPublic() || inInterface)
                && outer(type).map(SourceFlaw::isVisible).orElse(true);
    }

    private static Optional<TypeDeclaration<?>> outer(TypeDeclaration<?> type) {
        return type.getParentNode().filter(TypeDeclaration.class::isInstance).map(parent ->
                (TypeDeclaration<?>) parent);
    }

    private static boolean isPublic(CallableDeclaration<?> method) {
        boolean inInterface = method.getParentNode()
                .filter(TypeDeclaration.class::isInstance)
                .map(parent -> isInterface((TypeDeclaration<?>) parent))
                .orElse(false);
        return method.isPublic() || method instanceof MethodDeclaration && inInterface && !method.isPrivate();
    }

    private static boolean isInterface(TypeDeclaration<?> type) {
        return type.isClassOrInterfaceDeclaration()
                && type.asClassOrInterfaceDeclaration().isInterface();
    }
}
