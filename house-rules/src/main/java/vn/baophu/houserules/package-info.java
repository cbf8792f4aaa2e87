/**
 * What the tests of every module share: the rules of the house, a real database and broker, callers with tokens. On the
 * test class path only.
 */
package vn.baophu.houserules;
