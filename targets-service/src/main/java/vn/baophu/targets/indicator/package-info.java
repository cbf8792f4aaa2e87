/** What is counted: social, health and unemployment insurance, their parts and sub-groups. New indicators are data. */
package vn.baophu.targets.indicator;
