/** Planted: says that it uses nothing, and uses low. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package planted.high;
