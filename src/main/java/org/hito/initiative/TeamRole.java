package org.hito.initiative;

/** Part that a person has in one initiative; the lower-case name is the role in a model. */
public enum TeamRole {
    DIRECTOR,
    PROFESSIONAL,
    SECRETARY;

    public String modelName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
