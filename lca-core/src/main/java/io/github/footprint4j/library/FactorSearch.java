package io.github.footprint4j.library;

import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.library.Library.Gap;
import io.github.footprint4j.process.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the datasets that somebody may mean by a word, best first: by id, synonym, name, family and group.
 *
 * <p>Whoever is called so comes first, then who has all the words among others. Only if there is none, the search goes on: parts of words,
 * names whose words are all among those asked for, slips of the key, a word in common, and last who looks most like it. An answer is
 * empty only if nothing has two letters in common with the words.
 */
public final class FactorSearch {

    private static final int FEW = 10;
    private static final int NAMES = 3;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST = 200;

    private static final int SAME = 0;
    private static final int ALL_WORDS = 1;
    private static final int PARTS = 2;
    private static final int FEWER_WORDS = 3;
    private static final int ONE_WORD = 4;
    private static final int NOTHING = 5;

    private final List<Entry> entries;
    private final List<Gap> gaps;

    private FactorSearch(List<Entry> entries, List<Gap> gaps) {
        this.entries = entries;
        this.gaps = gaps;
    }

    /** How a dataset is called; the first of its texts is its id, then synonyms, name, family and group. */
    private record Entry(Dataset dataset, List<SearchWords> texts) {

        static Entry of(Dataset dataset) {
            List<String> texts = new ArrayList<>(List.of(dataset.id().name()));
            texts.addAll(dataset.description().synonyms());
            texts.add(dataset.process().name());
            dataset.description().family().ifPresent(texts::add);
            texts.add(dataset.documentation().group());
            return new Entry(dataset, texts.stream().map(SearchWords::of).toList());
        }

        /** All synonyms are of one kind. */
        int kind(int text) {
            int synonyms = dataset.description().synonyms().size();
            return text <= synonyms ? StrictMath.min(text, 1) : text - synonyms + 1;
        }
    }

    /** How well a name fits; the smaller, the better. */
    private record Fit(int rank, int kind, int extra) implements Comparable<Fit> {

        private static final Comparator<Fit> ORDER =
                Comparator.comparingInt(Fit::rank).thenComparingInt(Fit::extra).thenComparingInt(Fit::kind);

        @Override
        public int compareTo(Fit other) {
            return ORDER.compare(this, other);
        }
    }

    /** A dataset with its best fit. */
    private record Hit(Dataset dataset, Fit fit) {

        private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::fit)
                .thenComparing(hit -> hit.dataset().id().name().length())
                .thenComparing(hit -> hit.dataset().id().name())
                .thenComparing(hit -> !hit.dataset().id().at().equals(Location.GLOBAL))
                .thenComparing(hit -> hit.dataset().id());
    }

    /** A dataset with how much it looks like what is asked for. */
    private record Alike(Dataset dataset, double likeness) {}

    /** A search in a library. */
    public static FactorSearch of(Library library) {
        return new FactorSearch(
                library.datasets().values().stream().map(Entry::of).toList(), library.gaps());
    }

    /** True if at least one dataset is called so, or has all the words or beginnings of words among others. */
    public boolean has(String wanted) {
        return !upTo(PARTS, hits(SearchWords.of(wanted))).isEmpty();
    }

    /** The datasets that are meant, best first; those that look most like it if none is; all if nothing is asked for. */
    public List<Dataset> find(String wanted) {
        SearchWords words = SearchWords.of(wanted);
        if (words.isEmpty()) {
            return entries.stream().map(Entry::dataset).toList();
        }
        List<Hit> hits = hits(words);
        for (int rank : List.of(ALL_WORDS, PARTS, FEWER_WORDS)) {
            List<Dataset> found = upTo(rank, hits);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Dataset> slips = slips(wanted);
        if (!slips.isEmpty()) {
            return slips;
        }
        List<Dataset> shared = upTo(ONE_WORD, hits).stream().limit(FEW).toList();
        return shared.isEmpty() ? alike(words) : shared;
    }

    /**
     * The names, at most three, that a text most likely means: of datasets that are called so, else those closest to it, else others that
     * have something of it.
     *
     * @param known every name that may be answered, those of other owners among them
     */
    public List<String> names(String wanted, Collection<String> known) {
        SearchWords words = SearchWords.of(wanted);
        if (words.isEmpty() || wanted.length() > LONGEST) {
            return ClosestNames.of(known).to(wanted);
        }
        List<Hit> hits = hits(words);
        Stream<List<String>> answers = Stream.of(
                names(upTo(SAME, hits), known),
                ClosestNames.of(known).to(wanted),
                names(upTo(ALL_WORDS, hits), known),
                names(upTo(PARTS, hits), known),
                names(upTo(FEWER_WORDS, hits), known),
                names(upTo(ONE_WORD, hits), known));
        return answers.filter(names -> !names.isEmpty()).findFirst().orElse(List.of());
    }

    private static List<String> names(List<Dataset> found, Collection<String> known) {
        return found.stream()
                .map(dataset -> dataset.id().name())
                .filter(known::contains)
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /** What the library should hold and does not, where it is what somebody looks for. */
    public List<Gap> gaps(String wanted) {
        SearchWords words = SearchWords.of(wanted);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Gap> whole = gaps.stream()
                .filter(gap -> items(gap).anyMatch(item -> item.holds(words) || words.holds(item)))
                .toList();
        return !whole.isEmpty() || has(wanted)
                ? whole
                : gaps.stream()
                        .filter(gap -> items(gap).anyMatch(item -> item.shares(words)))
                        .toList();
    }

    private static Stream<SearchWords> items(Gap gap) {
        return Stream.of(gap.what().split("[,;]")).map(SearchWords::of).filter(item -> !item.isEmpty());
    }

    private List<Hit> hits(SearchWords words) {
        return entries.stream()
                .map(entry -> new Hit(entry.dataset(), fit(words, entry)))
                .filter(hit -> hit.fit().rank() < NOTHING)
                .sorted(Hit.ORDER)
                .toList();
    }

    private static List<Dataset> upTo(int rank, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.fit().rank() <= rank)
                .map(Hit::dataset)
                .toList();
    }

    private static Fit fit(SearchWords wanted, Entry entry) {
        Fit best = new Fit(NOTHING, 0, 0);
        for (int i = 0; i < entry.texts().size(); i++) {
            SearchWords text = entry.texts().get(i);
            Fit fit = new Fit(rank(wanted, text), entry.kind(i), StrictMath.abs(text.size() - wanted.size()));
            best = fit.compareTo(best) < 0 ? fit : best;
        }
        return best;
    }

    private static int rank(SearchWords wanted, SearchWords text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        if (text.together().equals(wanted.together())) {
            return SAME;
        }
        if (text.holds(wanted)) {
            return ALL_WORDS;
        }
        if (text.holdsParts(wanted)) {
            return PARTS;
        }
        if (wanted.holds(text) && text.together().length() >= SHORTEST_NAME) {
            return FEWER_WORDS;
        }
        return text.shares(wanted) ? ONE_WORD : NOTHING;
    }

    /** Those that have a name close to it. */
    private List<Dataset> slips(String wanted) {
        Set<String> texts = new LinkedHashSet<>();
        entries.forEach(entry -> texts.addAll(called(entry.dataset())));
        List<String> closest = ClosestNames.of(texts).to(wanted);
        return closest.stream()
                .flatMap(name -> entries.stream()
                        .map(Entry::dataset)
                        .filter(dataset -> called(dataset).contains(name)))
                .distinct()
                .toList();
    }

    private static List<String> called(Dataset dataset) {
        List<String> names = new ArrayList<>(List.of(dataset.id().name()));
        names.addAll(dataset.description().synonyms());
        return names;
    }

    /** Those that look most like it, each name once. */
    private List<Dataset> alike(SearchWords wanted) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .map(entry -> new Alike(
                        entry.dataset(),
                        called(entry.dataset()).stream()
                                .map(SearchWords::of)
                                .mapToDouble(wanted::likeness)
                                .max()
                                .orElse(0)))
                .filter(one -> one.likeness() > 0)
                .sorted(Comparator.comparingDouble(Alike::likeness)
                        .reversed()
                        .thenComparing(one -> one.dataset().id()))
                .map(Alike::dataset)
                .filter(dataset -> seen.add(dataset.id().name()))
                .limit(FEW)
                .toList();
    }
}
