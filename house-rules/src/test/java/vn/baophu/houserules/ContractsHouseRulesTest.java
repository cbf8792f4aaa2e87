package vn.baophu.houserules;

import java.nio.file.Path;

class ContractsHouseRulesTest extends HouseRules {
    ContractsHouseRulesTest() {
        super("vn.baophu.contracts", Path.of("../contracts"));
    }
}
