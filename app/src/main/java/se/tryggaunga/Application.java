package se.tryggaunga;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import se.tryggaunga.municipalities.Command;

@Modulithic(systemName = "Trygga unga")
// Beans go by their full names: modules name their types freely, and two may have a NextSteps.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] arguments) {
        if (Command.isOne(arguments)) {
            System.exit(Command.start(arguments));
        }
        SpringApplication.run(Application.class, arguments);
    }
}
