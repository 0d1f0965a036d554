package io.github.footprint4j.data.html;

import io.github.footprint4j.change.Change;
import io.github.footprint4j.change.Scenario;
import io.github.footprint4j.data.html.ControlJson.Ends;
import io.github.footprint4j.data.html.ControlJson.Head;
import io.github.footprint4j.data.html.ControlJson.Moved;
import io.github.footprint4j.data.html.ControlJson.Option;
import io.github.footprint4j.data.json.JsonText;
import io.github.footprint4j.data.scenario.ChangesForm;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.system.ProductSystem;
import io.github.footprint4j.system.SwitchedSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scenarios as switches of one system and as controls. */
final class ScenarioControls {

    private static final String SHARE = "share";

    private final SwitchedSystem system;
    private final List<PageChoice> choices = new ArrayList<>();
    private final List<Issue> notes = new ArrayList<>();

    private ScenarioControls(ProductSystem product, List<PageChoice> asked, ParameterControls parameters) {
        List<PageChoice> others = new ArrayList<>();
        for (PageChoice choice : asked) {
            Optional<String> moved = assigned(choice, parameters);
            moved.ifPresentOrElse(
                    name -> leaveOut(choice, "the control of \"" + name + "\" sets that already"),
                    () -> others.add(choice));
        }
        this.system = SwitchedSystem.ofAlternatives(
                product.product(),
                changes(others),
                (one, other) -> areAlternatives(one, other, others),
                product.background(),
                product.method());
        for (PageChoice choice : others) {
            Optional<Change> fixed = changes(List.of(choice)).stream()
                    .filter(change -> !system.isSwitch(number(change)))
                    .findFirst();
            fixed.ifPresentOrElse(
                    change -> leaveOut(choice, "\"" + change + "\" cannot be switched on a page"),
                    () -> choices.add(choice));
        }
    }

    /**
     * The switches of some scenarios.
     *
     * @throws io.github.footprint4j.issue.InvalidInputException with everything that is wrong with a change, and with two of different
     *     choices of which it matters which comes first
     */
    static ScenarioControls of(ProductSystem product, List<PageChoice> asked, ParameterControls parameters) {
        return new ScenarioControls(product, asked, parameters);
    }

    private void leaveOut(PageChoice choice, String why) {
        notes.add(Issue.note(IssueCode.NOT_ALLOWED, Place.NONE, "\"" + choice.label() + "\" is no control: " + why));
    }

    private static Optional<String> assigned(PageChoice choice, ParameterControls parameters) {
        return changes(List.of(choice)).stream()
                .flatMap(change -> assigned(change).stream())
                .filter(parameters::hold)
                .findFirst();
    }

    /** The addresses to which a change gives another value. */
    private static List<String> assigned(Change change) {
        return change.match(
                substitute -> List.of(),
                assign -> List.of(assign.address().toString()),
                scale -> List.of(),
                remove -> List.of(),
                shift -> List.of(),
                add -> List.of(),
                supply -> List.of(),
                calculate -> List.of(),
                sequence -> sequence.changes().stream()
                        .flatMap(one -> assigned(one).stream())
                        .toList());
    }

    /** Each change once, in the order of the choices. */
    private static List<Change> changes(List<PageChoice> choices) {
        return choices.stream()
                .flatMap(choice -> choice.scenarios().stream())
                .flatMap(scenario -> scenario.changes().stream())
                .distinct()
                .toList();
    }

    /** Two changes that no scenario makes together and that stand in one choice alone. */
    private static boolean areAlternatives(Change one, Change other, List<PageChoice> choices) {
        boolean found = false;
        for (PageChoice choice : choices) {
            boolean hasOne = changes(List.of(choice)).contains(one);
            boolean hasOther = changes(List.of(choice)).contains(other);
            boolean together = choice.scenarios().stream()
                    .anyMatch(scenario -> scenario.changes().containsAll(List.of(one, other)));
            if (together || hasOne != hasOther) {
                return false;
            }
            found |= hasOne;
        }
        return found;
    }

    SwitchedSystem system() {
        return system;
    }

    /** Which choices are no controls, and why. */
    List<Issue> notes() {
        return List.copyOf(notes);
    }

    private int number(Change change) {
        return system.changes().indexOf(change);
    }

    List<SourceNode> write(ControlJson json) {
        return choices.stream().map(choice -> control(choice, json)).toList();
    }

    private SourceNode control(PageChoice choice, ControlJson json) {
        Scenario first = choice.scenarios().get(0);
        Head head = new Head(
                choice.scenarios().size() == 1 ? first.id().value() : choice.label(), choice.decider(), choice.label());
        if (choice.scenarios().size() > 1) {
            return json.options(head, ControlJson.RADIO, options(choice), 0);
        }
        return shared(first)
                .map(yaml -> json.slider(
                        head, new Moved(input(first.changes().get(0)), "%", 0.01, 0), new Ends(0, 100, true), yaml))
                .orElseGet(() -> json.options(head, ControlJson.CHECKBOX, options(choice), 0));
    }

    private List<Option> options(PageChoice choice) {
        List<Option> options = new ArrayList<>();
        boolean isOne = choice.scenarios().size() == 1;
        options.add(new Option(isOne ? "no" : "as it is", positions(choice, List.of()), List.of()));
        for (Scenario scenario : choice.scenarios()) {
            options.add(new Option(
                    isOne ? "yes" : scenario.name(), positions(choice, scenario.changes()), yaml(scenario.changes())));
        }
        return options;
    }

    private SortedMap<InputId, Double> positions(PageChoice choice, List<Change> made) {
        SortedMap<InputId, Double> positions = new TreeMap<>();
        changes(List.of(choice)).forEach(change -> positions.put(input(change), made.contains(change) ? 1.0 : 0.0));
        return positions;
    }

    private InputId input(Change change) {
        return InputId.ofChange(number(change) + 1);
    }

    private static List<String> yaml(List<Change> changes) {
        return changes.stream().map(ScenarioControls::yaml).toList();
    }

    /** The change as the only one of a list, without the brackets of the list. */
    private static String yaml(Change change) {
        String list = JsonText.compact(ChangesForm.write(List.of(change)));
        return list.substring(1, list.length() - 1);
    }

    /** The only change of a scenario with {@code $} for its share, if it is made to a part of something and says no share of its own. */
    private static Optional<String> shared(Scenario scenario) {
        if (scenario.changes().size() != 1) {
            return Optional.empty();
        }
        boolean mayBeShared = scenario.changes()
                .get(0)
                .<Boolean>match(
                        substitute -> substitute.share().isEmpty(),
                        assign -> false,
                        scale -> false,
                        remove -> false,
                        shift -> shift.share().isEmpty(),
                        add -> false,
                        supply -> false,
                        calculate -> false,
                        sequence -> false);
        String whole = yaml(scenario.changes().get(0));
        return mayBeShared && !whole.contains(ControlJson.NUMBER)
                ? Optional.of(
                        whole.substring(0, whole.length() - 1) + ",\"" + SHARE + "\":\"" + ControlJson.NUMBER + " %\"}")
                : Optional.empty();
    }
}
