package org.hito.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** Reads rendered fields and sends them as a browser would, no button pressed and no file chosen. */
final class Browser {
    private static final Pattern FIELD = Pattern.compile(
            "<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option(?=[^>]*selected)([^>]*)>");

    private Browser() {}

    static MultiValueMap<String, String> submit(String html) {
        MultiValueMap<String, String> params = new LinkedMultiValueMap<>();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1) != null) {
                input(field.group(1), params);
            } else if (field.group(2) != null) {
                params.add(attribute("name", field.group(2)), HtmlUtils.htmlUnescape(field.group(3)));
            } else {
                Matcher option = CHOSEN.matcher(field.group(5));
                params.add(attribute("name", field.group(4)), option.find() ? attribute("value", option.group(1)) : "");
            }
        }
        return params;
    }

    private static void input(String attributes, MultiValueMap<String, String> params) {
        String type = attribute("type", attributes);
        boolean box = type.equals("radio") || type.equals("checkbox");
        if (!type.equals("file") && (!box || attributes.contains("checked="))) {
            params.add(attribute("name", attributes), attribute("value", attributes));
        }
    }

    private static String attribute(String name, String attributes) {
        Matcher matcher = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(attributes);
        return matcher.find() ? HtmlUtils.htmlUnescape(matcher.group(1)) : "";
    }
}
