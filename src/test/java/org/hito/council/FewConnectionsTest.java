package org.hito.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hito.council.CouncilScene.Before;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Many members look at one round and one session at the same time. A reader who held one connection and waited for another
 * would stop all of them once there are as many readers as connections, so each of them must do with one.
 */
@HitoTest
@Import(CouncilScene.class)
class FewConnectionsTest {

    private static final long PATIENCE = 3000;

    @Autowired
    CouncilScene scene;

    @Autowired
    SessionClient client;

    @Autowired
    DataSource dataSource;

    private final List<Connection> taken = new ArrayList<>();

    @AfterEach
    void giveBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }

    @Test
    void a_round_and_a_session_are_read_with_a_single_connection() throws SQLException {
        Before council = scene.council(5);
        UUID secretary = scene.secretary(council);
        String round = "/api/rounds/" + scene.last(council).id();
        String session = client.convened(secretary, council.body());
        String token = client.token(council.chair());
        HikariDataSource pool = dataSource.unwrap(HikariDataSource.class);
        long patience = pool.getConnectionTimeout();
        pool.setConnectionTimeout(PATIENCE);
        try {
            for (int i = 1; i < pool.getMaximumPoolSize(); i++) {
                taken.add(pool.getConnection());
            }
            for (String path : List.of(
                    round,
                    session,
                    "/api/rounds?body=" + council.body(),
                    "/api/sessions?body=" + council.body(),
                    "/api/bodies/" + council.body(),
                    "/api/decisions?body=" + council.body(),
                    "/api/minutes?body=" + council.body(),
                    "/api/conditions?body=" + council.body())) {
                client.read(token, get(path));
            }
            assertThat(JsonPath.<Integer>read(client.read(token, get(session)), "$.agenda[0].number"))
                    .isEqualTo(1);
        } finally {
            pool.setConnectionTimeout(patience);
        }
    }
}
