package org.hito;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class HitoApplication {
    public static void main(String[] args) {
        SpringApplication.run(HitoApplication.class, args);
    }
}
