package vn.baophu.reporting;

import vn.baophu.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
