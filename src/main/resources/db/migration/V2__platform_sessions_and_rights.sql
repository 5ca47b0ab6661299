-- The application works with rows and never with tables: it owns nothing, now or later.
GRANT USAGE ON SCHEMA "${flyway:defaultSchema}" TO "${appRole}";
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA "${flyway:defaultSchema}" TO "${appRole}";
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA "${flyway:defaultSchema}" TO "${appRole}";
ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER IN SCHEMA "${flyway:defaultSchema}"
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${appRole}";
ALTER DEFAULT PRIVILEGES FOR ROLE CURRENT_USER IN SCHEMA "${flyway:defaultSchema}"
    GRANT USAGE, SELECT ON SEQUENCES TO "${appRole}";
-- The history of migrations is read only for it, where owner and application are two.
DO $$
BEGIN
    IF CURRENT_USER <> '${appRole}' THEN
        REVOKE INSERT, UPDATE, DELETE ON "${flyway:defaultSchema}"."${flyway:table}" FROM "${appRole}";
    END IF;
END
$$;

-- Sessions of signed-in people, as Spring Session 4.1 keeps them.
CREATE TABLE spring_session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval integer  NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_ix1 ON spring_session (session_id);
CREATE INDEX spring_session_ix2 ON spring_session (expiry_time);
CREATE INDEX spring_session_ix3 ON spring_session (principal_name);

CREATE TABLE spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
