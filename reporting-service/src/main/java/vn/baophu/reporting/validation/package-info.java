/** Keeping the validation rules: who may state which, and how they are shown. */
package vn.baophu.reporting.validation;
