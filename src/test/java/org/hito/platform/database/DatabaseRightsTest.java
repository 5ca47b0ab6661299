package org.hito.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hito.testing.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application works with rows and never with tables, those of migrations to come included. */
class DatabaseRightsTest {

    static TestPostgres.Database database;

    @BeforeAll
    static void migrated() throws SQLException {
        database = TestPostgres.fresh();
        try (Connection owner = database.asOwner()) {
            owner.createStatement().execute("CREATE TABLE later (id bigserial PRIMARY KEY, word text)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE act_ru_task ADD COLUMN x text",
                "ALTER TABLE later DISABLE TRIGGER ALL",
                "DROP TABLE act_ru_task CASCADE",
                "DROP TABLE later",
                "TRUNCATE spring_session CASCADE",
                "TRUNCATE later",
                "CREATE TABLE mine (id int)",
                "CREATE INDEX ON later (word)",
                "CREATE SCHEMA mine",
                "CREATE TRIGGER t BEFORE UPDATE ON later FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
                "GRANT ALL ON later TO PUBLIC",
                "SET ROLE hito_owner",
                "SET session_replication_role = replica",
                "DELETE FROM flyway_schema_history",
                "UPDATE flyway_schema_history SET success = false",
                "COPY later TO PROGRAM 'cat'"
            })
    void isRefusedToTheApplication(String statement) throws SQLException {
        try (Connection application = database.asApplication()) {
            // a GRANT of rights that one does not hold is only a warning in PostgreSQL
            if (statement.startsWith("GRANT")) {
                var granted = application.createStatement();
                granted.execute(statement);
                assertThat(granted.getWarnings().getMessage()).contains("no privileges were granted");
            } else {
                assertThatThrownBy(() -> application.createStatement().execute(statement))
                        .isInstanceOf(SQLException.class)
                        .satisfies(e ->
                                assertThat(((SQLException) e).getSQLState()).isEqualTo("42501"));
            }
        }
    }

    @Test
    void rowsOfTablesOldAndNewAreItsWork() throws SQLException {
        try (Connection application = database.asApplication();
                var statement = application.createStatement()) {
            assertThat(statement.executeUpdate("INSERT INTO later (word) VALUES ('a'), ('b')"))
                    .isEqualTo(2);
            assertThat(statement.executeUpdate("UPDATE later SET word = 'c' WHERE word = 'a'"))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate("DELETE FROM later")).isEqualTo(2);
            assertThat(statement.executeUpdate("DELETE FROM act_ge_property WHERE name_ = 'none'"))
                    .isZero();
        }
    }

    @Test
    void theEngineAcquiresJobsByAnIndexOnTheirDueDate() throws SQLException {
        try (Connection owner = database.asOwner();
                var row = owner.createStatement()
                        .executeQuery("SELECT indexdef FROM pg_indexes WHERE tablename = 'act_ru_job'"
                                + " AND indexname = 'hito_idx_job_due'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).contains("(duedate_)");
        }
    }
}
