package se.tryggaunga;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import se.tryggaunga.municipalities.Command;

@Modulithic(systemName = "Trygga unga")
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

    public static void main(String[] arguments) {
        if (Command.isOne(arguments)) {
            System.exit(Command.start(arguments));
        }
        SpringApplication.run(Application.class, arguments);
    }
}
