package io.github.footprint4j.process;

import io.github.footprint4j.provenance.Word;
import java.util.Locale;

/** Where the carbon or the gas of an emission comes from, or where a removal puts it. */
public enum Origin implements Word {
    /** Fossil carbon, and synthetic gases. */
    FOSSIL(Group.FOSSIL),
    /** Carbon that living matter took up before. */
    BIOGENIC(Group.BIOGENIC),
    /** A direct change of land use. */
    LAND_USE_CHANGE(Group.LAND_USE_CHANGE),
    /** Land management, from fossil inputs. */
    LAND_MANAGEMENT_FOSSIL(Group.FOSSIL),
    /** Land management, biogenic carbon. */
    LAND_MANAGEMENT_BIOGENIC(Group.BIOGENIC),
    /** Land management that takes carbon from the atmosphere. */
    LAND_MANAGEMENT_REMOVAL(Group.REMOVALS),
    /** Uptake by growing matter. */
    UPTAKE(Group.REMOVALS),
    /** Technical removal from the atmosphere. */
    TECHNICAL_REMOVAL(Group.REMOVALS),
    /** Carbon captured at the process before it reaches the atmosphere. */
    CAPTURE(Group.REMOVALS),
    /** Carbon kept from the atmosphere for a time and credited by that time (PAS 2050:2008, Annex C). */
    STORAGE(Group.REMOVALS),
    /** Not stated by the source, as in a lump of CO2e. */
    UNSPLIT(Group.UNSPLIT);

    /** The groups in which reports show origins. */
    public enum Group implements Word {
        /** Fossil carbon and synthetic gases. */
        FOSSIL,
        /** Biogenic carbon. */
        BIOGENIC,
        /** Direct land-use change. */
        LAND_USE_CHANGE,
        /** Removals and captures. */
        REMOVALS,
        /** Not stated. */
        UNSPLIT;

        /** The word as it is written in files: lower case with hyphens. */
        @Override
        public String word() {
            return Origin.lowerCase(this);
        }

        /** The same as {@link #word()}. */
        @Override
        public String toString() {
            return word();
        }
    }

    private final Group group;

    Origin(Group group) {
        this.group = group;
    }

    /** The group in which reports show this origin. */
    public Group group() {
        return group;
    }

    /** The word as it is written in files: lower case with hyphens. */
    @Override
    public String word() {
        return lowerCase(this);
    }

    /** The same as {@link #word()}. */
    @Override
    public String toString() {
        return word();
    }

    private static String lowerCase(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
