using System.Globalization;
using OnRecord.Lab.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
return Harness.Run(args, Console.Out, Console.Error);
