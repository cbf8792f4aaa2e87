/** From when to when a version of a figure is in force; pure days, it knows neither plans nor figures. */
package vn.baophu.targets.validity;
