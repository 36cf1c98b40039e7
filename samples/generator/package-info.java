/** Makes the bundled gymnasium, an invented school of 800 pupils: plain Java, the same bytes on every run. */
package school.quality.samples;
