package vn.baophu.agency;

import vn.baophu.houserules.HouseRules;

class HouseRulesTest extends HouseRules {}
