Console.WriteLine("onrecord-lab");
