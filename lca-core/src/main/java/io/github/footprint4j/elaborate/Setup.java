package io.github.footprint4j.elaborate;

import io.github.footprint4j.compiled.Measured;
import io.github.footprint4j.compiled.SystemColumn;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.process.Attribution;
import io.github.footprint4j.process.EntryId;
import io.github.footprint4j.process.Stage;
import java.util.Optional;

/**
 * What a line inherits from where it stands.
 *
 * @param stage the stage of its list
 * @param pieces where a worn part is replaced, the pieces that take its place: their dates and this stage hold for everything inside,
 *     whatever that says itself; empty elsewhere
 * @param part the top-level part it stands in; empty for entries that are parts of their own
 * @param path the path of what it stands in; empty at the top
 * @param factor how often what it stands in happens
 * @param account where it counts instead of the total; empty if it counts in the total
 */
record Setup(
        Stage stage,
        Optional<Replacements> pieces,
        Optional<EntryId> part,
        String path,
        Measured factor,
        Optional<Account> account) {

    static Setup of(Stage stage) {
        return new Setup(stage, Optional.empty(), Optional.empty(), "", Measured.ONE, Optional.empty());
    }

    /** The tag of a line that stands here. */
    Tag tag(EntryId id, Attribution attribution) {
        EntryId counted = attribution.part().or(this::part).orElse(id);
        return new Tag(pieces.isPresent() ? stage : attribution.stage().orElse(stage), counted, path(id));
    }

    /** The setup of what stands inside an element: it counts where the element does. */
    Setup inside(EntryId id, Attribution attribution, Measured often) {
        Tag tag = tag(id, attribution);
        return new Setup(tag.stage(), pieces, Optional.of(tag.part()), tag.line(), factor.times(often), account);
    }

    /** This setup for what takes the place of something worn. */
    Setup again(Measured often, Replacements replacing) {
        String word = account.equals(Optional.of(Account.AFTER_THE_PERIOD)) ? "replaced-later" : "replaced";
        String where = path.isEmpty() ? word : path + "/" + word;
        return new Setup(Stage.USE, Optional.of(replacing), part, where, factor.times(often), account);
    }

    /** This setup for the first piece of what is replaced here. */
    Setup first() {
        return new Setup(stage, Optional.empty(), part, path, factor, account);
    }

    /** This setup in a later stage of the life cycle, unless everything inside counts in one stage. */
    Setup later(Stage other) {
        return new Setup(pieces.isPresent() ? stage : other, pieces, part, path, factor, account);
    }

    /** This setup for what happens more or less often. */
    Setup often(Measured often) {
        return new Setup(stage, pieces, part, path, factor.times(often), account);
    }

    /** An empty column for what becomes of a part after its use, if this is the setup of what stands inside the part. */
    SystemColumn afterUse(String word, Optional<Account> beside) {
        Tag tag = new Tag(later(Stage.END_OF_LIFE).stage(), part.orElseThrow(), path + "/" + word);
        return SystemColumn.line(tag, account.or(() -> beside));
    }

    /** This setup beside the total; what is beside it already stays in its account, and a credit counts negative. */
    Setup apart(Account to) {
        Measured often = to.isCredit() ? factor.negated() : factor;
        return new Setup(stage, pieces, part, path, often, Optional.of(account.orElse(to)));
    }

    /** An empty column of a line that stands here. */
    SystemColumn column(Entry entry) {
        return SystemColumn.line(tag(entry.id(), entry.attribution()), account);
    }

    private String path(EntryId id) {
        return path.isEmpty() ? id.value() : path + "/" + id;
    }
}
