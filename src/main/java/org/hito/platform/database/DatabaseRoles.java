package org.hito.platform.database;

/** Who owns the tables (migrations) and who works with their rows (the application). One role for both weakens the trail. */
public record DatabaseRoles(String owner, String application) {

    public boolean separate() {
        return !owner.equals(application);
    }
}
