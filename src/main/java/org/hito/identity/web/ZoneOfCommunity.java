package org.hito.identity.web;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Times on the pages about people are those of the community. */
@ControllerAdvice(assignableTypes = {PeoplePages.class, MePages.class})
class ZoneOfCommunity {

    private final ZoneId zone;

    ZoneOfCommunity(@Value("${hito.zone:America/Bogota}") ZoneId zone) {
        this.zone = zone;
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return zone;
    }
}
