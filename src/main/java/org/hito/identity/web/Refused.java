package org.hito.identity.web;

import java.util.stream.Collectors;
import org.hito.identity.FieldsRefused;
import org.hito.platform.InvalidData;
import org.springframework.web.servlet.ModelAndView;

/** The page of a form again, with what is wrong. */
final class Refused {

    private Refused() {}

    static ModelAndView page(String view, FieldsRefused refused) {
        ModelAndView page = new ModelAndView(view);
        page.setStatus(refused.status());
        return page.addObject("errors", refused.errors())
                .addObject(
                        "wrong",
                        refused.errors().stream()
                                .collect(Collectors.toMap(
                                        InvalidData.Error::field,
                                        InvalidData.Error::message,
                                        (first, second) -> first)));
    }
}
