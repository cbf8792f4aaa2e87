package vn.baophu.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private final JavaClasses gateway = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.baophu.gateway");

    @Test
    void rooms_use_each_other_one_way() {
        slices().matching("vn.baophu.gateway.(*)..").should().beFreeOfCycles().check(gateway);
    }

    @Test
    void the_gateway_knows_no_word_of_the_trade() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.baophu.contracts..", "vn.baophu.platform..", "vn.baophu.directory..")
                .check(gateway);
    }
}
