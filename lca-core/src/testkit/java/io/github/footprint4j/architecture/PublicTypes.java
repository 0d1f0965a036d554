package io.github.footprint4j.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that code of other packages can name, nested ones included. */
public final class PublicTypes {

    /** Nested types that are only spoken with the name of their owner. */
    private static final Set<String> SPOKEN_WITH_THEIR_OWNER = Set.of("Builder", "Cases", "Kind");

    private final List<JavaClass> types;

    private PublicTypes(List<JavaClass> types) {
        this.types = types;
    }

    /** Those of some classes. */
    public static PublicTypes of(JavaClasses classes) {
        return new PublicTypes(classes.stream().filter(PublicTypes::isOpen).toList());
    }

    /** Those of the place that a class was loaded from. */
    public static PublicTypes beside(Class<?> one) {
        return of(new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation()));
    }

    /** Those of this and of another place. */
    public PublicTypes and(PublicTypes other) {
        return new PublicTypes(
                Stream.of(types, other.types).flatMap(Collection::stream).toList());
    }

    /** The simple names that stand in several packages, with these packages; none but nested ones that their owner explains. */
    public SortedMap<String, Set<String>> homonyms() {
        SortedMap<String, Set<String>> packages = new TreeMap<>();
        types.stream()
                .filter(type -> !SPOKEN_WITH_THEIR_OWNER.contains(type.getSimpleName()))
                .forEach(type -> packages.computeIfAbsent(type.getSimpleName(), unused -> new TreeSet<>())
                        .add(type.getPackageName()));
        packages.values().removeIf(all -> all.size() == 1);
        return packages;
    }

    /** How many there are in each package. */
    public SortedMap<String, Long> byPackage() {
        return types.stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
    }

    private static boolean isOpen(JavaClass type) {
        boolean isPublic = type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isAnonymousClass();
        return isPublic && type.getEnclosingClass().map(PublicTypes::isOpen).orElse(true);
    }
}
