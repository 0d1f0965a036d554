package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.AmountForm;
import io.github.footprint4j.data.source.FieldValue;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.model.Entry;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.LibraryId;
import io.github.footprint4j.process.UnitProcess;
import java.util.List;
import java.util.Optional;

/**
 * Elements of a life cycle as a product file writes them, for files that bring them into a product.
 *
 * <p>Ids may not repeat within one form. The sources and parts that its elements name are those of the product that they come into, and
 * so are not checked here. Not thread-safe: one file, one form.
 */
public final class ElementForm {

    private final ProductReading reading = ProductReading.start();
    private final EntryForm entries = new EntryForm(reading);

    /** How the same file writes amounts. */
    public AmountForm amounts() {
        return reading.amounts();
    }

    /** The entries of a list. */
    public List<Entry> entries(Fields owner, String key) {
        return entries.list(owner, key);
    }

    /** One entry. */
    public Optional<Entry> entry(FieldValue field) {
        return field.object(entries::one);
    }

    /** One part with its sub-parts and work. */
    public Optional<Part> part(FieldValue field) {
        return field.object(new PartForm(reading, entries)::one);
    }

    /** One unit process, whose owner the file does not write. */
    public Optional<UnitProcess> process(FieldValue field, LibraryId owner) {
        return field.object(new ProcessForm(reading, owner)::process);
    }

    /** The list that {@link #entries} reads back, or nothing if it is empty. */
    public static Optional<SourceNode> write(List<Entry> entries) {
        return EntryForm.write(entries);
    }

    /** The object that {@link #entry} reads back. */
    public static SourceNode write(Entry entry) {
        return EntryForm.write(entry);
    }

    /** The object that {@link #part} reads back. */
    public static SourceNode write(Part part) {
        return PartForm.write(part);
    }

    /** The object that {@link #process} reads back, given the same owner. */
    public static SourceNode write(UnitProcess process) {
        return ProcessForm.write(process);
    }
}
