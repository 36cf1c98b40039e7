/** Makes the bundled gymnasium: an invented school of 800 pupils, the same bytes on every run; plain Java without dependencies. */
package school.quality.samples;
