package org.hito.platform.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Every template has {@code frame}, {@code assets} and {@code looks}, also those of errors, which no controller advice reaches. */
@Component
class FrameVariables implements SmartInitializingSingleton {
    private final ThymeleafViewResolver views;
    private final Frame frame;
    private final Assets assets;

    FrameVariables(ThymeleafViewResolver views, Frame frame, Assets assets) {
        this.views = views;
        this.frame = frame;
        this.assets = assets;
    }

    @Override
    public void afterSingletonsInstantiated() {
        views.addStaticVariable("frame", frame);
        views.addStaticVariable("assets", assets);
        views.addStaticVariable("looks", new Looks());
    }
}
