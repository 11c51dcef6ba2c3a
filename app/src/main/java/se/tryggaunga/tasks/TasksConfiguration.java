package se.tryggaunga.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.tryggaunga.shell.NavEntry;

@Configuration(proxyBeanMethods = false)
class TasksConfiguration {

    @Bean
    NavEntry myDay() {
        return new NavEntry("tasks.my-day", "/min-dag", "sun", 0, "");
    }
}
