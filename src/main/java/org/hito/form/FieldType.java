package org.hito.form;

import java.util.Optional;

/** The kinds of component that a form may be made of. */
public enum FieldType {
    TEXTFIELD("textfield"),
    TEXTAREA("textarea"),
    NUMBER("number"),
    DATE("datetime"),
    SELECT("select"),
    RADIO("radio"),
    CHECKBOX("checkbox"),
    CHECKLIST("checklist"),
    TAGLIST("taglist"),
    FILES("filepicker"),
    GROUP("group"),
    LIST("dynamiclist"),
    TEXT("text"),
    SEPARATOR("separator");

    private final String camundaName;

    FieldType(String camundaName) {
        this.camundaName = camundaName;
    }

    static Optional<FieldType> named(String camundaName) {
        for (FieldType type : values()) {
            if (type.camundaName.equals(camundaName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The name of this kind in Camunda Forms JSON. */
    public String camundaName() {
        return camundaName;
    }

    /** Whether the answer is one or several of stated options. */
    public boolean isChoice() {
        return this == SELECT || this == RADIO || isMultipleChoice();
    }

    public boolean isMultipleChoice() {
        return this == CHECKLIST || this == TAGLIST;
    }

    public boolean isText() {
        return this == TEXTFIELD || this == TEXTAREA;
    }

    /** Whether it holds other fields. */
    public boolean isContainer() {
        return this == GROUP || this == LIST;
    }
}
