/** Makes the obligations that follow from regimes: ahead of time, each once, whoever of several replicas comes first. */
package vn.baophu.reporting.making;
