package org.hito.journey;

import org.hito.testing.As;
import org.hito.testing.HitoTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Played in a new initiative of the demonstration, by people who know the contract and the schemas they are given. */
@HitoTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
abstract class InitiativeJourney {

    @LocalServerPort
    int port;

    @Autowired
    As as;

    ApiClient client;
    Player player;
    String initiative = "";

    @BeforeEach
    void begin() {
        client = new ApiClient(port, as);
        player = new Player(client);
        initiative = player.register(getClass().getSimpleName());
    }
}
