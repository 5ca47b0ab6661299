package org.hito.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers a person for the rest of the request, so that it is read once; nothing is remembered outside of requests. */
@Component
class PersonOfRequest {

    private static final String PREFIX = PersonOfRequest.class.getName() + ".";

    void remember(PersonView person) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(PREFIX + person.id(), person, RequestAttributes.SCOPE_REQUEST);
        }
    }

    Optional<PersonView> recall(UUID id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(PREFIX + id, RequestAttributes.SCOPE_REQUEST)
                                instanceof PersonView person
                ? Optional.of(person)
                : Optional.empty();
    }

    void forget(UUID id) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(PREFIX + id, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
