package io.github.footprint4j.data.product;

import io.github.footprint4j.data.form.ProvenanceForm;
import io.github.footprint4j.data.form.SourceKeys;
import io.github.footprint4j.data.source.Fields;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.model.ProfileBasis;
import io.github.footprint4j.model.UseProfile;
import io.github.footprint4j.provenance.SourceKey;
import java.util.List;
import java.util.Optional;

/** How the product is used and what that rests on: {@code useProfile: { text, basis, source }}. */
final class UseProfileForm {

    private final SourceKeys used;

    UseProfileForm(SourceKeys used) {
        this.used = used;
    }

    Optional<UseProfile> read(Fields fields) {
        return fields.optional("useProfile")
                .suchAs("{ text: three hours a day, basis: own }")
                .object(this::profile);
    }

    static SourceNode write(UseProfile profile) {
        return ObjectNode.builder()
                .put("text", TextNode.of(profile.text()))
                .put("basis", TextNode.of(profile.basis().word()))
                .put("source", ProvenanceForm.sources(profile.sources()))
                .build();
    }

    private Optional<UseProfile> profile(Fields fields) {
        Optional<String> text = fields.required("text").text();
        Optional<ProfileBasis> basis = fields.required("basis").word(ProfileBasis.class);
        List<SourceKey> sources = used.read(fields.optional("source"));
        return text.flatMap(t -> basis.map(b -> new UseProfile(t, b, sources)));
    }
}
