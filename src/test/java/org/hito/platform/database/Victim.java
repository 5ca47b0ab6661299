package org.hito.platform.database;

import java.nio.file.Path;
import java.sql.Connection;

/** Opens the data folder, commits one row and waits to be killed. */
final class Victim {

    private Victim() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(Path.of(args[0]));
        try (Connection owner = database.connect("hito_owner", "hito")) {
            owner.createStatement().execute("CREATE TABLE IF NOT EXISTS kept (word text)");
            owner.createStatement().execute("INSERT INTO kept VALUES ('" + args[1] + "')");
        }
        System.out.println("committed");
        Thread.currentThread().join();
    }
}
