package vn.baophu.houserules;

class HouseRulesTest extends HouseRules {}
