package org.hito.actor.delivery;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hito.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** A firm has had a free service of the line within the window; the earlier delivery is named. */
public class ServiceAlreadyGiven extends ProblemException {

    /** The earlier delivery: of its initiative only the name is told, because the caller may not see it. */
    public record Earlier(UUID id, String service, ServiceLine line, LocalDate day, String firm, String initiative) {}

    private final transient Earlier earlier;

    ServiceAlreadyGiven(ServiceDelivery it, String day, int months) {
        super("problem.service-already-given", it.firm(), it.serviceName(), day, it.initiativeName(), months);
        this.earlier = new Earlier(it.id(), it.serviceName(), it.line(), it.day(), it.firm(), it.initiativeName());
    }

    @Override
    public String type() {
        return "service-already-given";
    }

    @Override
    public HttpStatus status() {
        return HttpStatus.CONFLICT;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("delivery", earlier);
    }

    public Earlier earlier() {
        return earlier;
    }
}
